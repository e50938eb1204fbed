/** How a citation is shown. */
@NullMarked
@NamedInterface("ui")
package org.tadmor.source.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
