import { expect, test } from 'vitest';
import { withoutLayers } from './older-browsers.ts';

test('rules come in the order of their layers, whatever the order of the file, and what is in none comes last', () => {
  const css =
    '@layer reset, base, components, utilities;@layer components{.a{color:red}@media print{.a{color:#000}}}' +
    '@layer reset{*{margin:0}}.own{color:blue}@layer utilities{.u{color:green}}@layer components{.b{top:0}}';
  expect(withoutLayers(css)).toBe(
    '*{margin:0}.a{color:red}@media print{.a{color:#000}}.b{top:0}.u{color:green}.own{color:blue}',
  );
});

test('braces in texts and remarks are none', () => {
  const css = "@layer base{a::before{content:\"}\";}/* } */}@layer reset{b{content:'\\'{'}}";
  expect(withoutLayers(css)).toBe("b{content:'\\'{'}a::before{content:\"}\";}/* } */");
});

test('what is no layer of ours stays as it is', () => {
  expect(withoutLayers('@page{size:a4}@layer other{a{top:0}}')).toBe(
    '@page{size:a4}@layer other{a{top:0}}',
  );
});
