/** The files of folders that are read, under names by which each is told from the others; what is none is said. */
import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
import { isStray } from '../../src/register/folder.ts';

/** A file as reports call it. */
export interface GivenFile {
  readonly path: string;
  /** Below the folder that was given; unlike that of any other. */
  readonly name: string;
  /** Of its own report: the plain name, unless another file has it too. */
  readonly report: string;
  /** Why it is not opened at all. */
  readonly refused?: string;
}

/** All files of these folders and files, but for hidden ones and what lies in the folder of reports. */
export function givenFiles(paths: readonly string[], reports?: string): GivenFile[] {
  const found = [
    ...new Map(
      paths.flatMap((given) =>
        filesIn(given, reports === undefined ? '' : resolve(reports)).map(
          (path) =>
            [resolve(path), { path, below: relative(given, path) || basename(path) }] as const,
        ),
      ),
    ).values(),
  ];
  const more = (text: string, of: (one: (typeof found)[number]) => string) =>
    found.filter((one) => of(one) === text).length > 1;
  return found.map(({ path, below }) => {
    const name = (more(below, (one) => one.below) ? path : below).replaceAll('\\', '/');
    const plain = basename(path);
    const refused = notOpened(plain);
    const report = more(plain, (one) => basename(one.path)) ? name : plain;
    return {
      path,
      name,
      report: report.replace(/^(?:[A-Za-z]:)?[./]*\//, ''),
      ...(refused ? { refused } : {}),
    };
  });
}

function filesIn(path: string, reports: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  if (resolve(path) === reports) return [];
  return (
    readdirSync(path)
      // The lock of an open file is told: what is open may not have been saved.
      .filter((name) => name.startsWith('~$') || !isStray(name))
      .sort((a, b) => (a < b ? -1 : 1))
      .flatMap((name) => filesIn(join(path, name), reports))
  );
}

/** Kinds of files in which lists come. */
const LISTS = /^\.(?:xlsx?|xlsm|et|ods|csv|tsv|html?|txt|docx|pdf|doc|wps|md)$/i;

const OTHERS: readonly (readonly [RegExp, string])[] = [
  [
    /^\.(?:jpe?g|png|bmp|gif|tiff?|heic|webp)$/i,
    '是图片，没有读：请找原来的表，或者照着打成 Excel 再导入',
  ],
  [/^\.(?:zip|rar|7z|tar|gz|tgz)$/i, '是压缩包，没有打开：请解压到文件夹里再导入'],
  [/^\.(?:pptx?|dps)$/i, '是幻灯片，没有读：请把里面的表复制到 Excel 再导入'],
  [/^\.(?:ofd|caj|xps)$/i, '是版式文件，没有读：请找原来的表，或者另存为带文字的 PDF 再导入'],
  [/^\.(?:rtf|odt|mht|mhtml)$/i, '这种格式不认：请用 Word 或者 WPS 打开，另存为 .docx 再导入'],
];

function notOpened(name: string): string | undefined {
  if (name.startsWith('~$'))
    return '是表打开着的时候留下的临时文件，没有读：不用管；原来的表请存好、关掉再导入';
  const ending = extname(name);
  if (LISTS.test(ending)) return undefined;
  return (
    OTHERS.find(([kind]) => kind.test(ending))?.[1] ??
    `${ending || '没有扩展名的'}文件不是能读的表，没有读：是清单的，另存为 .xlsx 再导入`
  );
}
