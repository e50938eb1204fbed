package org.tadmor.leaflet;

/**
 * What the feed was last asked.
 *
 * @param selectedAlone whether nothing but the selected place is shown
 * @param number counts the questions, so that the same one again is asked again
 */
record FeedQuestion(String query, boolean selectedAlone, int number) {}
