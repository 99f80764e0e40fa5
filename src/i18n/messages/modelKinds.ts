import { catalogue } from '../catalogue';

export const modalities = catalogue(
  {
    text: 'Text',
    multimodal: 'Multimodal',
    code: 'Code',
    image: 'Image',
    video: 'Video',
    audio: 'Audio',
    vision: 'Vision',
    robotics: 'Robotics',
    science: 'Science',
  },
  {
    text: '文本',
    multimodal: '多模态',
    code: '代码',
    image: '图像',
    video: '视频',
    audio: '音频',
    vision: '视觉',
    robotics: '机器人',
    science: '科学',
  },
);

export const weightsKinds = catalogue(
  { open: 'Open weights', api: 'API or product only', none: 'Not released' },
  { open: '开放权重', api: '仅 API 或产品', none: '未公开' },
);

export const paramsStatuses = catalogue(
  {
    disclosed: 'stated by the maker',
    estimated: 'an estimate, not stated by the maker',
    undisclosed: 'not disclosed',
  },
  { disclosed: '官方公布', estimated: '估计值，官方未公布', undisclosed: '未披露' },
);

/** Whether a size is disclosed, short enough for a button. */
export const disclosures = catalogue(
  { disclosed: 'Size disclosed', estimated: 'Size estimated', undisclosed: 'Size undisclosed' },
  { disclosed: '规模已披露', estimated: '规模为估计', undisclosed: '规模未披露' },
);
