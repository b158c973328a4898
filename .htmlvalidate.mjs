import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The class `tel` keeps a number on one line (white-space: nowrap). With special hyphens and spaces instead, a
    // number copied from the page would not be found by whoever pastes it into a search.
    'tel-non-breaking': ['error', { ignoreClasses: ['tel'] }],
  },
});
