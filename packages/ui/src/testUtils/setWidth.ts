/** A screen so many pixels wide, as far as media queries can tell. */
export function setWidth(width: number) {
  window.matchMedia = query => {
    const [, maximum] = /max-width: *([\d.]+)px/.exec(query) ?? [];
    return {
      matches: maximum !== undefined && width <= Number(maximum),
      media: query,
      onchange: null,
      addListener: () => {},
      removeListener: () => {},
      addEventListener: () => {},
      removeEventListener: () => {},
      dispatchEvent: () => false,
    };
  };
}
