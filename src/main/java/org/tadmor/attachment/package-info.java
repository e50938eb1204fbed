/**
 * Photographs and documents attached to notes and assessments. Readers get a version made from the content alone, which
 * tells nothing of where or by whom it was made; the original is for curators. Nothing is overwritten.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"security", "vocabulary", "vocabulary :: ui"})
package org.tadmor.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
