import { catalogue } from '../catalogue';

const ties = (count: number) => `${count} ${count === 1 ? 'tie' : 'ties'}`;

/** Words of the network's replay and of its months side by side. */
export const replay = catalogue(
  {
    replay: 'Replay',
    month: 'Month',
    play: 'Play the months',
    pause: 'Pause',
    previous: 'Month before',
    next: 'Month after',
    mode: 'What the month shows',
    soFar: 'So far',
    onlyThen: 'That month',
    all: 'All ties',
    allOf: (range: string) => `All of ${range}`,
    asOf: (month: string) => `By the end of ${month}`,
    onlyIn: (month: string) => `Only ${month}`,
    came: (month: string, count: number) => `${month}: ${ties(count)} came`,
    nothingNew: (month: string) => `${month}: no tie came`,
    went: (count: number) => `${count} ended`,
    brief: (count: number) => `${count} came and ended within the month`,
    more: (count: number) => `${count} more`,
    noTies: 'No tie to show here: it takes another month or another company.',
    months: 'The months side by side',
    monthsHow:
      'Each picture is the network at the end of its month, every company in the same place. Open one to look closer.',
    newTies: 'came that month',
    oldTies: 'stood already',
    endedTies: 'ended that month',
    monthInWords: (standing: number, came: number, went: number) =>
      `${ties(standing)}, ${came} new` + (went === 0 ? '' : `, ${went} ended`),
  },
  {
    replay: '逐月回放',
    month: '月份',
    play: '逐月播放',
    pause: '暂停',
    previous: '上一个月',
    next: '下一个月',
    mode: '月份的含义',
    soFar: '截至当月',
    onlyThen: '仅当月',
    all: '全部关系',
    allOf: (range: string) => `${range}全部`,
    asOf: (month: string) => `截至${month}底`,
    onlyIn: (month: string) => `仅${month}`,
    came: (month: string, count: number) => `${month}：新增 ${count} 条关系`,
    nothingNew: (month: string) => `${month}：没有新增关系`,
    went: (count: number) => `${count} 条结束`,
    brief: (count: number) => `${count} 条在当月建立并结束`,
    more: (count: number) => `另有 ${count} 条`,
    noTies: '此处没有可显示的关系，请换一个月份或公司。',
    months: '逐月对照',
    monthsHow: '每幅图是当月月底的网络，各公司的位置不变。点开可细看。',
    newTies: '当月新增',
    oldTies: '此前已有',
    endedTies: '当月结束',
    monthInWords: (standing: number, came: number, went: number) =>
      `${standing} 条关系，新增 ${came} 条` + (went === 0 ? '' : `，结束 ${went} 条`),
  },
);
