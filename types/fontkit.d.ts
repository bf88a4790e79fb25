import '@pdf-lib/fontkit'

declare module '@pdf-lib/fontkit' {
  // The library's own typing leaves out that outlines can be grown and moved.
  interface Path {
    scale(x: number, y: number): Path
    translate(x: number, y: number): Path
  }
}
