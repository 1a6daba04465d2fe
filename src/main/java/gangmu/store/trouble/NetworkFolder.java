package gangmu.store.trouble;

import java.nio.file.Path;

/** The folder is on another computer, where nobody can promise that what was written is safe; copy it to this one. */
public final class NetworkFolder extends StoreTrouble {
    private static final long serialVersionUID = 1L;

    public NetworkFolder(Path folder) {
        super(null, "trouble.network-folder", folder.toString());
    }
}
