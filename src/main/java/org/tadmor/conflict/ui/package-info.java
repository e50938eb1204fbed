/** How disagreements between sources are shown. */
@NullMarked
@NamedInterface("ui")
package org.tadmor.conflict.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
