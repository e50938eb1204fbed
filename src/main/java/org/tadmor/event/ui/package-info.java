/** How events and the claims about them are shown. */
@NullMarked
@NamedInterface("ui")
package org.tadmor.event.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
