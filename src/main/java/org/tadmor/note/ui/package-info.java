/** Reading and writing notes on the screen. */
@NullMarked
@NamedInterface("ui")
package org.tadmor.note.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
