// A device that is a process: reads orders as 64-bit words from its input, answers on its output. Orders are
//   1 words                                  allocate; answers the address
//   2 address                                release
//   3 address count word…                    write
//   4 address count                          read; answers the words
//   5 length byte…                           load a library of kernels; answers its number
//   6 library length byte… block gridX gridY count word…   launch
#include "shim.h"
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <string>
#include <vector>

extern "C" {
Dim3 threadIdx, blockIdx, blockDim, gridDim;
}

typedef long long Word;

static void fail(const std::string& why) {
    std::fprintf(stderr, "shim: %s\n", why.c_str());
    std::exit(1);
}

static void take(void* into, size_t bytes) {
    if (bytes > 0 && std::fread(into, bytes, 1, stdin) != 1) fail("the input ended inside an order");
}

static Word takeWord() {
    Word word;
    take(&word, sizeof word);
    return word;
}

static std::string takeText() {
    std::string text(takeWord(), ' ');
    take(&text[0], text.size());
    return text;
}

static void give(const void* from, size_t bytes) {
    if (std::fwrite(from, bytes, 1, stdout) != 1) fail("nobody reads the answers");
}

static std::vector<void*> libraries;

static void* symbol(Word library, const std::string& name) {
    void* found = dlsym(libraries.at(library), name.c_str());
    if (found == nullptr) fail("the library has no " + name);
    return found;
}

static void launch() {
    Word library = takeWord();
    std::string name = takeText();
    blockDim = {(unsigned)takeWord(), 1, 1};
    gridDim = {(unsigned)takeWord(), (unsigned)takeWord(), 1};
    std::vector<Word> arguments(takeWord());
    take(arguments.data(), arguments.size() * sizeof(Word));
    auto words = (unsigned long (*)())symbol(library, name + "_words");
    if (words() != arguments.size())
        fail(name + " takes " + std::to_string(words()) + " words, was given " + std::to_string(arguments.size()));
    auto thread = (void (*)(const void*))symbol(library, name + "_thread");
    for (blockIdx.y = 0; blockIdx.y < gridDim.y; blockIdx.y++)
        for (blockIdx.x = 0; blockIdx.x < gridDim.x; blockIdx.x++)
            for (threadIdx.x = 0; threadIdx.x < blockDim.x; threadIdx.x++) thread(arguments.data());
}

int main() {
    Word order;
    while (std::fread(&order, sizeof order, 1, stdin) == 1) {
        if (order == 1) {
            Word address = (Word)std::malloc(takeWord() * sizeof(Word));
            give(&address, sizeof address);
        } else if (order == 2) {
            std::free((void*)takeWord());
        } else if (order == 3) {
            void* at = (void*)takeWord();
            Word count = takeWord();
            take(at, count * sizeof(Word));
        } else if (order == 4) {
            void* at = (void*)takeWord();
            give(at, takeWord() * sizeof(Word));
        } else if (order == 5) {
            std::string file = takeText();
            void* library = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
            if (library == nullptr) fail(dlerror());
            libraries.push_back(library);
            Word number = libraries.size() - 1;
            give(&number, sizeof number);
        } else if (order == 6) {
            launch();
        } else {
            fail("order " + std::to_string(order) + " does not exist");
        }
        if (order != 2 && order != 3 && order != 6) std::fflush(stdout);
    }
}
