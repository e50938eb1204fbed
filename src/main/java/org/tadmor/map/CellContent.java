package org.tadmor.map;

import java.util.List;
import java.util.Optional;

/**
 * What a cluster holds, for who opens it.
 *
 * @param places the first of them, in the order of the places on record
 * @param extent of all of them; empty when there is none
 */
public record CellContent(List<MapPlace> places, Optional<MapExtent> extent) {

    /** As many names as one reads through; the list beside the map has them all. */
    static final int MOST_PLACES = 36;
}
