/** Breaking the rules on stations of departments and on how services are reached. */
import { replaced, textOf } from './county.ts';
import { edit, type Mutations, mutation } from './mutation.ts';

const MACHINES = 'stations/nanshan-nongji-zhan.yaml';
const JUSTICE = 'stations/linhe-sifa-suo.yaml';

const DIBAO = 'matters/minzheng/dibao-shenqing.yaml';
const FELLING = 'matters/linye/linmu-caifa-xuke.yaml';

/** The station in its own name, on the ground of this statute. */
const inOwnName = (law: string, article: string) =>
  edit(
    MACHINES,
    'inNameOf: 部门\n',
    `inNameOf: 本机构\nbasis:\n  - law: ${law}\n    article: ${article}\n`,
  );

/** From before a merger on, in the town that is gone since. */
const merged = () => ({
  [JUSTICE]: replaced(
    replaced(textOf(JUSTICE), '  - linhe\n', '  - linhe\n  - shuangqiao\n'),
    'from: 2024-07-01',
    'from: 2023-07-01',
  ),
});

export const OF_SERVICES: Mutations = {
  'station-in-order': () => [
    mutation(
      'station and town do the same on one day',
      edit(
        MACHINES,
        '  - nongji-weidengji-chufa\n',
        '  - nongji-weidengji-chufa\n  - wuzheng-caozuo-nongji-chufa\n',
      ),
      [
        [MACHINES, '- wuzheng-caozuo-nongji-chufa'],
        [MACHINES, '- wuzheng-caozuo-nongji-chufa'],
      ],
    ),
    mutation(
      'what is another department’s',
      edit(MACHINES, '  - nongji-weidengji-chufa\n', '  - gonglu-feibiaozhi-chufa\n'),
      [[MACHINES, '- gonglu-feibiaozhi-chufa']],
    ),
    mutation(
      'its own name by an article the statute does not have',
      inOwnName('nongji-anquan-tiaoli', '第九百条'),
      [[MACHINES, 'article: 第九百条']],
    ),
    mutation(
      'its own name by a statute that is gone',
      inOwnName('senlin-fanghuo-tiaoli', '第五条'),
      [[MACHINES, '- law: senlin-fanghuo-tiaoli']],
    ),
    mutation(
      'in the town’s name what is not the town’s',
      edit(MACHINES, 'inNameOf: 部门', 'inNameOf: 乡镇'),
      [
        [MACHINES, '- nongji-weidengji-chufa'],
        [MACHINES, '- nongji-weidengji-chufa'],
      ],
    ),
    mutation(
      'two stations have one name',
      edit(MACHINES, 'name: 安禾县农业农村局南山农机监理站', 'name: 安禾县司法局临河司法所'),
      [[MACHINES, 'name: 安禾县司法局临河司法所']],
    ),
    mutation('in a town that has gone into another', merged(), [[JUSTICE, '- shuangqiao']]),
    mutation('nobody says who directs it', edit(JUSTICE, 'directs:\n  - 部门\n  - 乡镇\n', ''), [
      [JUSTICE, 'name: 安禾县司法局临河司法所'],
    ]),
  ],
  'channel-has-address': () => [
    mutation(
      'an address of a way that is not named',
      edit(
        DIBAO,
        '  channels:\n    - 窗口\n',
        '  online: https://zwfw.example.gov.cn/\n  channels:\n    - 窗口\n',
      ),
      [[DIBAO, 'online: https://zwfw.example.gov.cn/']],
    ),
    mutation(
      'online, and no address',
      edit(DIBAO, '  channels:\n    - 窗口\n', '  channels:\n    - 窗口\n    - 网上\n'),
      [[DIBAO, '- 网上']],
    ),
    mutation(
      'by telephone of one’s own, with the address of the other way',
      edit(
        FELLING,
        /^ {2}channels:\n {4}- 窗口\n {4}- 村级代办\n/m,
        '  channels:\n    - 窗口\n    - 手机\n  online: https://zwfw.example.gov.cn/\n',
      ),
      [[FELLING, '- 手机']],
    ),
  ],
};
