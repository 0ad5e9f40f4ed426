package vn.parindex.scoring.drools;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;

/**
 * Rules as class files in a jar (quy tắc đã biên dịch thành lớp Java): can be kept in a file and loaded without compiling
 * again.
 */
record CompiledRules(byte[] jar) {

    private static final String CLASS = ".class";
    private static final String MODEL_LIST = "drools-model";
    private static final String VERSION = "Drools-Model-Version:";

    /** The rule base of these classes. */
    KieBase load() {
        Map<String, byte[]> entries = entries();
        List<String> models = models(entries);
        if (models.isEmpty()) {
            throw new IllegalStateException("the compiled rules hold no model");
        }
        return load(models, new JarClasses(entries));
    }

    /** The rule base of models among those classes. */
    @SuppressWarnings("deprecation") // the only configuration that takes a class loader
    static KieBase load(List<String> models, ClassLoader classes) {
        return KieBaseBuilder.createKieBaseFromModel(
                models.stream().map(name -> model(classes, name)).toList(),
                KieServices.get().newKieBaseConfiguration(null, classes));
    }

    /** The classes that the rule base is made of. */
    List<String> models() {
        return models(entries());
    }

    private static List<String> models(Map<String, byte[]> entries) {
        List<String> models = new ArrayList<>();
        entries.forEach((name, bytes) -> {
            if (name.endsWith("/" + MODEL_LIST)) {
                new String(bytes, StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith(VERSION))
                        .forEach(line -> models.add(line.strip()));
            }
        });
        return models;
    }

    private static Model model(ClassLoader classes, String name) {
        try {
            return (Model) classes.loadClass(name).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules cannot be loaded: " + name, e);
        }
    }

    /** The files of the jar by name. */
    Map<String, byte[]> entries() {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the compiled rules cannot be read", e);
        }
        return entries;
    }

    /** Defines the classes of the jar from memory, also where the program has other rules of the same name. */
    private static final class JarClasses extends ClassLoader {

        private final Map<String, byte[]> entries;

        JarClasses(Map<String, byte[]> entries) {
            super(CompiledRules.class.getClassLoader());
            this.entries = entries;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!entries.containsKey(name.replace('.', '/') + CLASS)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known == null ? findClass(name) : known;
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = entries.get(name.replace('.', '/') + CLASS);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
