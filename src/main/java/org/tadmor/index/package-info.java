/**
 * Very many points at hand in memory: where they lie, how each stood on any day, what they are called. It knows nothing of
 * heritage; whoever fills it says what a state means.
 *
 * <p>Points are numbered along a space-filling curve, so that a square of the map is a range of numbers, and whatever is
 * asked of it a count of bits in that range.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.tadmor.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
