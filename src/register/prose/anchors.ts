/** Headings of a text and the links to them: pages give anchors to these and to nothing else. */
import type { MarkdownIt } from 'markdown-it';
import type { Complaint } from './syntax.ts';
import { type Fault, nodesIn, type ProseNode } from './tree.ts';

/** Links to headings that the text does not have. */
export function lostAnchors(nodes: readonly ProseNode[], parser: MarkdownIt): Fault[] {
  const elements = nodesIn(nodes).filter((node) => node.kind === 'element');
  const anchors = elements.flatMap(({ attributes }) => attributes.id ?? []);
  // In a link the signs of other scripts are written as bytes.
  const known = new Set(anchors.map((anchor) => parser.normalizeLink(`#${anchor}`)));
  return elements.flatMap(({ attributes: { href = '' }, at }) =>
    !href.startsWith('#') || known.has(href)
      ? []
      : [{ at, ...lost(parser.normalizeLinkText(href), anchors) }],
  );
}

function lost(address: string, anchors: readonly string[]): Complaint {
  return {
    rule: 'address',
    message: `这一篇里没有“${address}”这个小标题`,
    hint:
      anchors.length === 0
        ? '先在正文里写上小标题，或者去掉这个链接'
        : `可以写的有：${anchors.map((anchor) => `#${anchor}`).join('、')}`,
  };
}
