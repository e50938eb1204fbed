/** The sign-in page. */
@NullMarked
package org.tadmor.security.ui;

import org.jspecify.annotations.NullMarked;
