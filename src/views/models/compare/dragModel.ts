/** The kind of data by which a dragged model is told from dragged text. */
export const MODEL_DATA = 'application/x-leap-year-model';

interface DragStart {
  readonly dataTransfer: Pick<DataTransfer, 'setData' | 'effectAllowed'>;
}

/** Makes an element of a model one that can be dragged to the comparison. */
export function draggableModel(id: string) {
  return {
    draggable: true,
    onDragStart: ({ dataTransfer }: DragStart) => {
      dataTransfer.setData(MODEL_DATA, id);
      dataTransfer.effectAllowed = 'copy';
    },
  };
}
