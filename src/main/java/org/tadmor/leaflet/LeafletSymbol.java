package org.tadmor.leaflet;

/**
 * A small sign: a shape with a letter in it, coloured by a CSS class.
 *
 * @param shape the outline
 * @param letter one or two characters shown inside; empty for none
 * @param cssClass one or more classes, separated by spaces, that set {@code --leaflet-symbol-fill},
 *     {@code --leaflet-symbol-stroke} and {@code --leaflet-symbol-ink}; empty for the defaults
 */
public record LeafletSymbol(SymbolShape shape, String letter, String cssClass) {}
