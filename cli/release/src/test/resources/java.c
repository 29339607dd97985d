#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A stand-in for java.exe: prints its arguments, and makes the start archive that it is asked for. */
int main(int argc, char **argv) {
    const char *output = "-XX:AOTCacheOutput=";
    const char *code = getenv("STAND_IN_EXIT");
    for (int i = 1; i < argc; i++) {
        printf("[%s]\n", argv[i]);
        if (strncmp(argv[i], output, strlen(output)) == 0) {
            FILE *file = fopen(argv[i] + strlen(output), "w");
            if (file != NULL) {
                fputs("made", file);
                fclose(file);
            }
        }
    }
    return code == NULL ? 0 : atoi(code);
}

/* A process's arguments are the user's; Wine's would expand their asterisks. */
int _dowildcard = 0;
