/** The events of the dataset this page is asked for, their days as ms. */
export async function loadEvents() {
  const response = await fetch(new URLSearchParams(location.search).get('data'));
  const text = await response.text();
  window.fileArrivedAt = performance.now();
  const { categories, events } = JSON.parse(text);
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

/** Says that the first drawing is on screen: two frames after the library is done. */
export function drawn() {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      window.drawnAt ??= performance.now();
    });
  });
}
