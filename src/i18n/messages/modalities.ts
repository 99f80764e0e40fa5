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
