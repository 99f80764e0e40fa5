import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
  type SymbolType,
} from 'd3-shape';
import { MODALITIES, type Modality } from '../../data/schema';
import { seriesColor } from '../../theme/colors';

const SHAPES: Readonly<Record<Modality, SymbolType>> = {
  text: symbolCircle,
  multimodal: symbolDiamond,
  code: symbolSquare,
  image: symbolTriangle,
  video: symbolCross,
  audio: symbolStar,
  vision: symbolWye,
  robotics: symbolSquare,
  science: symbolDiamond,
};

/** Series colours by modality: where a category has the same name, the colour that category has in the shipped data. */
const SERIES: Readonly<Record<Modality, number>> = {
  image: 0,
  video: 1,
  audio: 2,
  text: 3,
  science: 4,
  multimodal: 6,
  code: 5,
  vision: 7,
  robotics: 8,
};

const AREA_PX = 72;

/** SVG path of a modality's mark about the origin, all of the same area. */
export const MODALITY_PATHS = Object.fromEntries(
  MODALITIES.map((modality) => [modality, symbol(SHAPES[modality], AREA_PX)() ?? '']),
) as Readonly<Record<Modality, string>>;

export function modalityColor(modality: Modality): string {
  return seriesColor(SERIES[modality]);
}
