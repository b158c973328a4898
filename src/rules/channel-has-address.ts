import { deadWays } from '../answers/index.ts';
import { serviceWith } from './promise-within-statute.ts';
import type { Rule } from './rule.ts';

export const channelHasAddress: Rule = {
  id: 'channel-has-address',
  title: '说网上、手机能办的，要有网址',
  severity: 'error',
  gaps: true,
  basis: [],
  demand: '找得到',
  explains:
    '说能在网上、手机上办，又不写网址，群众还得到处找，等于没说。没有网址的，网页和数据里都不说能办；没有的不要编。',
  example: {
    file: 'matters/minzheng/dibao-shenqing.yaml',
    failing: serviceWith('    - 网上\n'),
    passing: serviceWith('    - 网上\n  online: https://zwfw.example.gov.cn/dibao\n'),
  },
  *check({ matters, site }) {
    for (const matter of matters.values()) {
      const guide = 'guide' in matter ? matter.guide : undefined;
      const dead = guide ? deadWays(guide, site) : [];
      for (const channel of dead)
        yield {
          record: matter,
          path: ['guide', 'channels', guide?.channels?.indexOf(channel) ?? 0],
          message: `“${matter.name}”说能在${channel}办，没有写网址`,
          hint: `${channel === '网上' ? 'online' : 'mobile'} 里写网址；全县都在一处办的，写在 site.yaml 的 services 里；没有的，去掉“${channel}”`,
        };
      if (dead.length > 0) continue;
      for (const key of ['online', 'mobile'] as const)
        if (guide?.[key] !== undefined && guide.channels && !guide.channels.includes(WAYS[key]))
          yield {
            record: matter,
            path: ['guide', key],
            message: `“${matter.name}”写了${WAYS[key]}办的网址，怎么办里却没有“${WAYS[key]}”`,
            hint: `能办的，在 channels 里补上“${WAYS[key]}”；不能办的，删掉网址`,
          };
    }
  },
};

/** Which way an address is for. */
const WAYS = { online: '网上', mobile: '手机' } as const;
