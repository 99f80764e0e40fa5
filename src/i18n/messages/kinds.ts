import { catalogue } from '../catalogue';

/** Words for the kinds and states that records of the dataset can have. */
export const eventKinds = catalogue(
  {
    release: 'Release',
    paper: 'Paper',
    regulation: 'Regulation',
    event: 'Event',
    controversy: 'Controversy',
    investment: 'Investment',
    update: 'Update',
    restriction: 'Restriction',
    milestone: 'Milestone',
    ruling: 'Ruling',
    partnership: 'Partnership',
    acquisition: 'Acquisition',
    lawsuit: 'Lawsuit',
    leadership: 'Leadership',
  },
  {
    release: '发布',
    paper: '论文',
    regulation: '法规',
    event: '事件',
    controversy: '争议',
    investment: '投资',
    update: '更新',
    restriction: '限制',
    milestone: '里程碑',
    ruling: '裁决',
    partnership: '合作',
    acquisition: '收购',
    lawsuit: '诉讼',
    leadership: '人事',
  },
);

export const relationKinds = catalogue(
  {
    investment: 'Investment',
    acquisition: 'Acquisition',
    partnership: 'Partnership',
    integration: 'Integration',
    cloud: 'Cloud supply',
    licensing: 'Licensing',
    'joint-model': 'Joint model',
    contractor: 'Contracting',
    lawsuit: 'Lawsuit',
    restriction: 'Restriction',
  },
  {
    investment: '投资',
    acquisition: '收购',
    partnership: '合作',
    integration: '产品接入',
    cloud: '云服务',
    licensing: '授权',
    'joint-model': '联合研发模型',
    contractor: '外包',
    lawsuit: '诉讼',
    restriction: '限制',
  },
);

export const relationStatuses = catalogue(
  {
    announced: 'announced',
    active: 'active',
    completed: 'completed',
    pending: 'pending',
    abandoned: 'abandoned',
  },
  {
    announced: '已宣布',
    active: '进行中',
    completed: '已完成',
    pending: '待定',
    abandoned: '已放弃',
  },
);

export const companyKinds = catalogue(
  {
    startup: 'Start-up',
    academia: 'University or institute',
    government: 'Government',
    other: 'Company',
    nonprofit: 'Non-profit',
    media: 'Media',
    bigtech: 'Big tech',
    lab: 'AI lab',
    finance: 'Investor',
    chip: 'Chip maker',
    cloud: 'Cloud provider',
  },
  {
    startup: '初创公司',
    academia: '高校与研究院',
    government: '政府机构',
    other: '企业',
    nonprofit: '非营利组织',
    media: '媒体',
    bigtech: '科技巨头',
    lab: 'AI 实验室',
    finance: '投资机构',
    chip: '芯片企业',
    cloud: '云服务商',
  },
);

export const architectures = catalogue(
  {
    dense: 'Dense',
    moe: 'Mixture of experts',
    diffusion: 'Diffusion',
    other: 'Other',
    unknown: 'Not disclosed',
  },
  { dense: '稠密', moe: '混合专家', diffusion: '扩散', other: '其他', unknown: '未披露' },
);
