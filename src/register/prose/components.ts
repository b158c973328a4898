/** What is wrong with a component by itself, whatever the register has. */
import {
  PROSE_COMPONENTS,
  type ProseComponent,
  type ProseComponentName,
} from '../../schema/index.ts';
import { nearest } from '../nearest.ts';
import type { Complaint, Tag } from './syntax.ts';

export function isComponent(name: string): name is ProseComponentName {
  return Object.hasOwn(PROSE_COMPONENTS, name);
}

/** Right name, all attributes, no others, and words only where it shows them. */
export function shapeComplaints(tag: Tag, hasWords: boolean): Complaint[] {
  const { name, attributes } = tag;
  if (!isComponent(name)) return [unknownComponent(name)];
  const component: ProseComponent = PROSE_COMPONENTS[name];
  const wanted = Object.keys(component.attributes);
  const missing = wanted.filter((key) => component.attributes[key] && !attributes[key]);
  const others = Object.keys(attributes).filter((key) => !wanted.includes(key));
  return [
    ...missing.map((key) => ({
      message: `<${name}> 缺少 ${key}`,
      hint: `写成 <${name} ${key}="……" />`,
    })),
    ...others.map((key) => ({
      message: `<${name}> 没有属性 ${key}`,
      hint: `可以写：${wanted.join('、')}`,
    })),
    ...(hasWords && !component.encloses
      ? [
          {
            message: `<${name}> 里面不能写字`,
            hint: `${component.what}自己会显示名称，写成 <${name} … />`,
          },
        ]
      : []),
  ];
}

function unknownComponent(name: string): Complaint {
  const guess = nearest(name, Object.keys(PROSE_COMPONENTS));
  const list = Object.entries(PROSE_COMPONENTS).map(([key, { what }]) => `${key}（${what}）`);
  return {
    message: `没有叫 <${name}> 的组件`,
    hint: guess ? `是不是想写 <${guess}>？` : `可以用的有：${list.join('、')}`,
  };
}
