package vn.parindex.ingest.office;

import java.util.Set;
import vn.parindex.ingest.FileRefusal.Reason;
import vn.parindex.ingest.printed.DocumentReader;
import vn.parindex.ingest.printed.PrintedDocument;
import vn.parindex.problem.Checked;

/** A file of an office program that is not read (tệp văn phòng chưa đọc được), or not without its password: says why. */
public final class OtherOfficeFile implements DocumentReader {

    /** Names in the directory of a file that is locked with a password. */
    public static final Set<String> ENCRYPTED = Set.of("EncryptedPackage", "EncryptionInfo");

    @Override
    public Checked<PrintedDocument> read(String path, byte[] bytes) {
        try {
            if (ZipParts.isZip(bytes)) {
                ZipParts.of(bytes);
            } else if (CompoundFile.isOne(bytes)
                    && CompoundFile.names(bytes).stream().anyMatch(ENCRYPTED::contains)) {
                throw new UnreadableFile(Reason.ENCRYPTED_FILE);
            }
            throw new UnreadableFile(Reason.UNREAD_KIND);
        } catch (UnreadableFile e) {
            return e.refusal(path);
        }
    }
}
