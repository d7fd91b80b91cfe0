import vignettes from './vignettes.json' with { type: 'json' };

export default vignettes;
