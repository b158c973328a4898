/** `/data/v1/index.json`: where everything else is. */
import * as z from 'zod';
import { field, id, text } from '../../schema/index.ts';
import { address, count, envelopeOf, orNull } from './parts.ts';

const collection = (title: string) =>
  field(
    z.object({
      url: field(address, '地址', '文件在哪里'),
      count: field(count, '条数', '有多少条'),
    }),
    title,
    '地址和条数',
  );

export const index = envelopeOf('数据首页', '县名、领域、各文件的地址和条数', {
  version: field(
    text,
    '版次',
    '内容的哈希的前 16 位；内容改了一个字就变，日子过去不变',
    '3b5d5c3712955042',
  ),
  hash: field(text, '哈希', '县里写的全部内容的 SHA-256', 'sha256:3b5d5c37…'),
  county: field(text, '县名', '县、区全称', '某县'),
  title: field(text, '网站标题', '网站叫什么', '某县乡镇权责清单'),
  demo: field(z.boolean(), '演示数据', 'true 的是虚构的，不得当作真实信息引用', false),
  licence: field(orNull(text), '数据许可', '数据可以怎么用', '自由使用，注明来源'),
  licenceId: field(
    orNull(text),
    '许可证代号',
    'SPDX 代号；县里没有定用哪一个的是空值',
    'CC-BY-4.0',
  ),
  licenceUrl: field(
    orNull(text),
    '许可证网址',
    '许可证的全文在哪里；没有代号的是空值',
    'https://creativecommons.org/licenses/by/4.0/',
  ),
  domains: field(
    z.array(
      z.object({
        id: field(id, '编号', '事项的 domain 写它', 'nongye-nongcun'),
        name: field(text, '名称', '领域名', '农业农村'),
      }),
    ),
    '领域',
    '事项分哪些领域',
  ),
  collections: field(
    z.object({
      matters: collection('事项'),
      towns: collection('乡镇'),
      departments: collection('县级部门'),
      laws: collection('法律依据'),
      decisions: collection('决定'),
      agreements: collection('委托协议'),
      procedures: collection('办案程序'),
      documents: collection('执法文书'),
      inspections: collection('检查日历'),
      changes: collection('清单变动'),
      faq: collection('百问百答'),
      consultations: collection('征求意见'),
    }),
    '集合',
    '每一类记录的总文件',
  ),
  changesByMonth: field(
    z.array(
      z.object({
        month: field(text, '年月', '哪个月知道的', '2026-07'),
        url: field(address, '地址', '文件在哪里'),
        count: field(count, '条数', '有多少条'),
      }),
    ),
    '各月的变动',
    '近的在前；过完的月份不再变，所以只用取上次以后的',
  ),
  links: field(
    z.object({
      records: field(address, '全部记录', '一行一条的 all.jsonl'),
      archive: field(address, '全部文件', '一个压缩包'),
      openapi: field(address, '接口说明', 'OpenAPI 3.1'),
      catalogue: field(address, '数据目录', 'DCAT'),
      stats: field(address, '运行情况', '统计数'),
      dictionary: field(address, '数据字典', '给人看的字段说明'),
    }),
    '其他',
    '说明和统计在哪里',
  ),
});
