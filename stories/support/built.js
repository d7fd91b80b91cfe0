/** Where the files of `npm run build` are: beside the tests, or in the folder that Storybook serves. */
let folder = '/dist/';

/** Storybook serves them elsewhere: its own address `/dist/…` is the modules', as the bundler sees them. */
export function setBuiltFolder(address) {
  folder = address;
}

/** The address of a built file. */
export function builtFile(name) {
  return new URL(folder + name, document.baseURI).href;
}
