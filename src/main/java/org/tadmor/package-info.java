/** Tadmor: heritage places on a map, with their state, the evidence for it, and curators' notes. */
@NullMarked
package org.tadmor;

import org.jspecify.annotations.NullMarked;
