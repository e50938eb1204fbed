package org.tadmor.trail;

import org.jspecify.annotations.Nullable;

/**
 * A part of the subject that reads otherwise since a change.
 *
 * @param field as it is called in the JSON of the trail; empty when the subject has no parts
 * @param before null for nothing
 * @param after null for nothing
 */
public record TrailDifference(
        String field, @Nullable String before, @Nullable String after) {}
