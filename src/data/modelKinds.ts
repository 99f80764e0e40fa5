/** What a model takes in and gives; `science` is proteins, weather, materials. */
export const MODALITIES = [
  'text',
  'multimodal',
  'code',
  'image',
  'video',
  'audio',
  'vision',
  'robotics',
  'science',
] as const;
export type Modality = (typeof MODALITIES)[number];

/** Whether anyone can download the weights, use the model as a service or product, or neither. */
export const WEIGHTS = ['open', 'api', 'none'] as const;
export type Weights = (typeof WEIGHTS)[number];

/** Whether a size is the maker's own, someone's estimate, or not known. */
export const PARAMS_STATUSES = ['disclosed', 'estimated', 'undisclosed'] as const;
export type ParamsStatus = (typeof PARAMS_STATUSES)[number];
