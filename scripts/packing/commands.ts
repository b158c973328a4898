/** The commands a county has, each a file of `scripts/`, with what `quanze --help` says of it. */
export const COUNTY_COMMANDS = {
  check: '检查内容，有错误时说明在哪一行、怎么改',
  build: '检查并生成网站',
  preview: '看生成好的网站',
  answer: '问一件事在一个乡镇由谁办、不服找谁',
  deadline: '算期限',
  import: '把表格、文档里的清单读进来',
  export: '导出清单表格',
  new: '新建一条记录',
  close: '结束一个乡镇的事项',
  'merge-town': '撤并乡镇',
  'replace-law': '换成新的法律条文',
  law: '查法律索引，或者看新索引改变了什么',
  diff: '用句子说明两个版本之间改了什么',
  report: '清单体检报告，列出还没有公布的栏目',
  fmt: '整理文件格式',
} as const satisfies Readonly<Record<string, string>>;
