/** The dataset this page is asked for. */
export async function loadDataset() {
  const response = await fetch(new URLSearchParams(location.search).get('data'));
  const text = await response.text();
  window.fileArrivedAt = performance.now();
  return JSON.parse(text);
}

/** The events of the dataset, their days as ms. */
export async function loadEvents() {
  const { categories, events } = await loadDataset();
  return {
    categories,
    events: events.map(({ id, title, category, date, endDate }) => ({
      id,
      title,
      category,
      start: Date.parse(date),
      end: Date.parse(endDate ?? date) + 86_400_000,
      isSpan: endDate !== undefined,
    })),
  };
}

/** The models of known size, their days as ms, and the modalities they have. */
export async function loadModels() {
  const { models } = await loadDataset();
  const sized = models
    .filter(({ params }) => params !== null)
    .map(({ name, date, modality, params }) => ({
      name,
      modality,
      params,
      released: Date.parse(date),
    }));
  return { models: sized, modalities: [...new Set(sized.map(({ modality }) => modality))] };
}

/** Says that the first complete drawing is on screen: two frames after the library is done. */
export function drawn() {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      window.drawnAt ??= performance.now();
    });
  });
}
