/** The sign-in page, the page of the people, and everyone's own, to which other features may add parts. */
@NullMarked
@NamedInterface("ui")
package org.tadmor.security.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
