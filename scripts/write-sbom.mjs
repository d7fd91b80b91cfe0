/**
 * Writes dist/sbom.cdx.json: what the package brings along, as CycloneDX, from package.json and the lock file. No time and no
 * serial number stand in it, so that two builds are the same.
 */
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';

const refOf = ({ name, version }) => `${name}@${version}`;
const purlOf = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** Where npm finds a dependency of the package at `from`: in its own folder, else in the nearest one above. */
function placeOf(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (packages[place]) return place;
    if (!folder) throw new Error(`package-lock.json: ${name}, which ${from || 'the package'} needs, is missing; run npm install`);
  }
}

/** Every package that is installed together with ours, and what needs what. */
function runtimeTree({ packages }) {
  const found = new Map();
  const read = (place) => {
    const dependencies = Object.keys(packages[place].dependencies ?? {}).map((name) => placeOf(packages, place, name));
    found.set(place, dependencies);
    for (const dependency of dependencies) if (!found.has(dependency)) read(dependency);
  };
  read('');
  return found;
}

/** The bill of materials for a package.json and its lock file. */
export function sbomOf(manifest, lock) {
  const tree = runtimeTree(lock);
  const described = new Map(
    [...tree.keys()].map((place) => {
      const { version, license, integrity } = lock.packages[place];
      const name = place ? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length) : manifest.name;
      const component = { type: 'library', 'bom-ref': refOf({ name, version }), name, version, purl: purlOf({ name, version }) };
      const licenses = [{ license: { id: license } }];
      if (!place) return [place, { ...component, description: manifest.description, licenses }];
      const [, sha512] = /^sha512-(.+)$/.exec(integrity);
      return [
        place,
        { ...component, scope: 'required', hashes: [{ alg: 'SHA-512', content: Buffer.from(sha512, 'base64').toString('hex') }], licenses },
      ];
    }),
  );
  const ref = (place) => described.get(place)['bom-ref'];
  const places = [...tree.keys()].sort();
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { lifecycles: [{ phase: 'build' }], component: described.get('') },
    components: places.filter(Boolean).map((place) => described.get(place)),
    dependencies: places.map((place) => ({ ref: ref(place), dependsOn: tree.get(place).map(ref).sort() })),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [manifest, lock] = ['package.json', 'package-lock.json'].map((file) => JSON.parse(fs.readFileSync(file, 'utf8')));
  fs.writeFileSync('dist/sbom.cdx.json', `${JSON.stringify(sbomOf(manifest, lock), null, 2)}\n`);
}
