/* Shows how the widgets follow the page: its language, direction, colour scheme, and the region set on each tag. */
const form = document.querySelector('.switcher');
const tags = 'pinched-nerve-symptom-checker, pinched-nerve-red-flag-alert, pinched-nerve-treatment-options';
const asked = new URLSearchParams(location.search);
for (const select of form.elements) if (asked.has(select.name)) select.value = asked.get(select.name);

function apply() {
  const { lang, region, theme, dir } = form.elements;
  const page = document.documentElement;
  document.getElementById('main').lang = lang.value;
  page.dir = dir.value === 'auto' ? lang.selectedOptions[0].dir || 'ltr' : dir.value;
  page.style.colorScheme = theme.value;
  for (const tag of document.querySelectorAll(tags)) tag.setAttribute('region', region.value);
}

form.addEventListener('change', apply);
apply();
