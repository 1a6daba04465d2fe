package gangmu.app;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The program's name and version as its jar says. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Gangmu 綱目 " + Objects.requireNonNullElse(version, "")};
    }
}
