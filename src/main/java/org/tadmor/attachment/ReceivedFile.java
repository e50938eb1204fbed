package org.tadmor.attachment;

import org.tadmor.attachment.Attachment.File;

/**
 * A file that a curator sends, found fit to be attached.
 *
 * @param name as its sender calls it, which may be anything
 * @param type by what it holds
 * @param version what readers get of it
 */
record ReceivedFile(String name, byte[] content, FileType type, ReaderVersion version) {

    File original() {
        return file(PlainNames.fileName(name), content);
    }

    File published() {
        return file(PlainNames.fileName("", Sha256.of(version.content()), type), version.content());
    }

    private static File file(String name, byte[] content) {
        return new File(name, Sha256.of(content), content.length);
    }
}
