/** The change log, and every revision of a record, on the screen. */
@NullMarked
@NamedInterface("ui")
package org.tadmor.curation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
