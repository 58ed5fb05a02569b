/** The room of the map in a page of 700 px, in CSS pixels. */
export const mapSize = { width: 640, height: 485 };
