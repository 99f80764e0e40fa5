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
import { MODALITIES, type Modality } from '../../data/modelKinds';
import { seriesColor } from '../../theme/colors';

const THREE_CORNERS = [0, 1, 2];

/** An equilateral triangle of the given area whose first corner points at an angle (radians, clockwise from right). */
function trianglePointing(angle: number): SymbolType {
  return {
    draw: (context, area) => {
      const radius = Math.sqrt((4 * area) / (3 * Math.sqrt(3)));
      for (const corner of THREE_CORNERS) {
        const at = angle + (corner * 2 * Math.PI) / 3;
        const [x, y] = [radius * Math.cos(at), radius * Math.sin(at)];
        if (corner === 0) context.moveTo(x, y);
        else context.lineTo(x, y);
      }
      context.closePath();
    },
  };
}

/** Colour alone would not tell nine modalities apart for every reader, so each has a shape of its own too. */
const SHAPES: Readonly<Record<Modality, SymbolType>> = {
  text: symbolCircle,
  multimodal: symbolDiamond,
  code: symbolSquare,
  image: symbolTriangle,
  video: trianglePointing(0),
  audio: symbolWye,
  vision: trianglePointing(Math.PI / 2),
  robotics: symbolCross,
  science: symbolStar,
};

const AREA_PX2 = 62;

const PATHS = new Map(
  MODALITIES.map((modality) => [modality, symbol(SHAPES[modality], AREA_PX2)() ?? '']),
);

/** The SVG path of a modality's mark, about 9 px across, its middle at 0,0. */
export function pathOfModality(modality: Modality): string {
  return PATHS.get(modality) ?? '';
}

/** Series by modality: one that is also a category of the shipped data has that category's colour, the rest the others. */
const SERIES: Readonly<Record<Modality, number>> = {
  image: 0,
  video: 1,
  audio: 2,
  text: 3,
  science: 4,
  code: 5,
  multimodal: 6,
  vision: 7,
  robotics: 8,
};

/** The CSS colour of a modality, the same whatever is shown. */
export function colorOfModality(modality: Modality): string {
  return seriesColor(SERIES[modality]);
}
