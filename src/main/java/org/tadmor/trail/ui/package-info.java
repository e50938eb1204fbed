/** The trail on the screen, for administrators. */
@NullMarked
package org.tadmor.trail.ui;

import org.jspecify.annotations.NullMarked;
