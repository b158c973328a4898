/** What a person may say a column holds: a word for every meaning, each a heading that is known by itself. */
import type { Meaning } from './heading-words.ts';
import type { HeadingReader } from './meaning.ts';

/** A column nobody wants on the site. */
export const LEFT_OUT = '不收';

/** In the order they are offered. */
export const HEADING_CHOICES: readonly {
  readonly group: string;
  readonly words: readonly string[];
}[] = [
  {
    group: '事项清单',
    words:
      '事项名称 子项 权力类型 设定依据 主管部门 行使主体 承接乡镇 领域 事项编码 承接方式 行使范围 实施日期 停止日期 委托期限 调整情况 责任事项 追责情形 追责对象范围 上级部门职责 乡镇配合职责 工作方式 受理条件 申请材料 承诺时限 法定时限 办理流程 收费标准 办理地点 办理时间 咨询电话 裁量阶次 适用情形 处罚标准 备注'.split(
        ' ',
      ),
  },
  {
    group: '人员、窗口、电话',
    words:
      '姓名 执法证号 有效期 岗位类别 工作单位 所在机构 法律职业资格 窗口名称 窗口号 办理业务 村（社区） 代办员 单位名称 办公电话 监督电话 办公地址 办公时间'.split(
        ' ',
      ),
  },
  { group: '其他', words: ['序号', LEFT_OUT] },
];

/** A column as people are shown it. */
export interface ShownColumn {
  readonly heading: string;
  /** One of the words; empty where the heading was not recognised. */
  readonly holds: string;
}

const ALL = HEADING_CHOICES.map(({ words }) => words);

/** The word for a meaning, as this reader knows headings; words of lists of matters first, or last. */
export function shownColumn(
  reader: HeadingReader,
  ofMatters: boolean,
): (column: { readonly heading: string; readonly meaning: Meaning | undefined }) => ShownColumn {
  const words = (ofMatters ? ALL : [...ALL].reverse()).flat();
  return ({ heading, meaning }) => {
    if (meaning === undefined) return { heading, holds: '' };
    const own = words.find((word) => reader.meaningOf([], word) === meaning);
    return { heading, holds: own ?? LEFT_OUT };
  };
}
