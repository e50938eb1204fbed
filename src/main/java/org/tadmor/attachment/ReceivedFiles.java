package org.tadmor.attachment;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Judges the files that curators send by what they hold, and writes each anew for readers. */
class ReceivedFiles {

    private final AttachmentSettings settings;

    /** An unpacked picture takes much memory; one after another, several at once take no more. */
    private final Lock unpacking = new ReentrantLock(true);

    ReceivedFiles(AttachmentSettings settings) {
        this.settings = settings;
    }

    /** @throws RefusedFileException when it is of no sort that is taken, too large, or broken */
    ReceivedFile receive(String fileName, byte[] content) {
        FileType type = requireTaken(content);
        return new ReceivedFile(fileName, content, type, readerVersion(type, content));
    }

    private FileType requireTaken(byte[] content) {
        if (content.length == 0) {
            throw new RefusedFileException(FileProblem.EMPTY);
        }
        if (content.length > settings.maxSize().toBytes()) {
            throw new RefusedFileException(FileProblem.TOO_LARGE);
        }
        return FileType.of(content).orElseThrow(() -> new RefusedFileException(FileProblem.UNKNOWN_TYPE));
    }

    private ReaderVersion readerVersion(FileType type, byte[] content) {
        unpacking.lock();
        try {
            return ReaderVersion.of(type, content);
        } finally {
            unpacking.unlock();
        }
    }
}
