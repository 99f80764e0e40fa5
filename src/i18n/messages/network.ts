import { catalogue } from '../catalogue';

/** Words of the network view. */
export const network = catalogue(
  {
    legend: 'Kinds of tie',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Everything',
    zoomHint: 'Hold Ctrl or ⌘ to zoom with the wheel',
    layingOut: 'Laying out the network…',
    companyNamed: (name: string, kind: string, ties: number) =>
      `${name}, ${kind}, ${ties} ${ties === 1 ? 'tie' : 'ties'}`,
    tieNamed: (from: string, to: string, kind: string, date: string, status: string) =>
      `${from} to ${to}: ${kind}, ${status}, ${date}`,
    faint: 'announced or pending',
    crossed: 'abandoned',
    tableCaption: 'Ties',
    date: 'Date',
    from: 'From',
    to: 'To',
    kind: 'Tie',
    status: 'Status',
    amount: 'Amount',
    summary: 'What happened',
  },
  {
    legend: '关系类型',
    zoomIn: '放大',
    zoomOut: '缩小',
    fit: '全部',
    zoomHint: '按住 Ctrl 或 ⌘ 并滚动滚轮可缩放',
    layingOut: '正在排布网络…',
    companyNamed: (name: string, kind: string, ties: number) => `${name}，${kind}，${ties} 条关系`,
    tieNamed: (from: string, to: string, kind: string, date: string, status: string) =>
      `${from}对${to}：${kind}，${status}，${date}`,
    faint: '已宣布或待定',
    crossed: '已放弃',
    tableCaption: '关系',
    date: '日期',
    from: '发起方',
    to: '对象',
    kind: '关系',
    status: '状态',
    amount: '金额',
    summary: '内容',
  },
);
