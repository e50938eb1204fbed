/** How assessments and threats are shown. */
@NullMarked
@NamedInterface("ui")
package org.tadmor.assessment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
