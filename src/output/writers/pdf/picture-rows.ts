const BETWEEN = 22;

/** As many pictures side by side as there is room for; widths in points. */
export function pictureRows<P extends { readonly width: number }>(
  pictures: readonly P[],
  room: number,
): readonly (readonly P[])[] {
  const rows: P[][] = [];
  let left = 0;
  for (const picture of pictures) {
    const row = rows.at(-1);
    if (row !== undefined && left >= picture.width) row.push(picture);
    else {
      rows.push([picture]);
      left = room;
    }
    left -= picture.width + BETWEEN;
  }
  return rows;
}
