/** Attached files on the screen. */
@NullMarked
@NamedInterface("ui")
package org.tadmor.attachment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
