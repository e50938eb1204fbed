/** The shared values as words on the screen, from the translation files, and the small parts that screens share. */
@NullMarked
@NamedInterface("ui")
package org.tadmor.vocabulary.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
