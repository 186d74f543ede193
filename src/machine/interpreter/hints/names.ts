import type { PythonVersion } from '../../profiles/index.js';

/** A name that some versions do not have. */
type Since = Readonly<Record<string, readonly PythonVersion[]>>;

/** Names of the module builtins that start with a letter, in their order. */
export const BUILTIN_NAMES: readonly string[] =
  'abs all any ascii bin breakpoint callable chr compile delattr dir divmod eval exec format getattr globals hasattr hash hex id input isinstance issubclass iter aiter len locals max min next anext oct ord pow print repr round setattr sorted sum vars None Ellipsis NotImplemented False True bool memoryview bytearray bytes classmethod complex dict enumerate filter float frozendict frozenset property int list map object range reversed sentinel set slice staticmethod str super tuple type zip BaseException BaseExceptionGroup Exception GeneratorExit KeyboardInterrupt SystemExit ArithmeticError AssertionError AttributeError BufferError EOFError ImportError LookupError MemoryError NameError OSError ReferenceError RuntimeError StopAsyncIteration StopIteration SyntaxError SystemError TypeError ValueError Warning FloatingPointError OverflowError ZeroDivisionError BytesWarning DeprecationWarning EncodingWarning FutureWarning ImportWarning PendingDeprecationWarning ResourceWarning RuntimeWarning SyntaxWarning UnicodeWarning UserWarning BlockingIOError ChildProcessError ConnectionError FileExistsError FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError IndentationError IndexError KeyError ImportCycleError ModuleNotFoundError NotImplementedError PythonFinalizationError RecursionError UnboundLocalError UnicodeError BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError TabError UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError ExceptionGroup EnvironmentError IOError open quit exit copyright credits license help'.split(
    ' ',
  );

/** Attributes of builtin types that start with a letter, as `dir()` gives them. */
export const TYPE_NAMES: Readonly<Record<string, readonly string[]>> = {
  list: 'append clear copy count extend index insert pop remove reverse sort'.split(' '),
  dict: 'clear copy fromkeys get items keys pop popitem setdefault update values'.split(' '),
  str: 'capitalize casefold center count encode endswith expandtabs find format format_map index isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill'.split(
    ' ',
  ),
  tuple: 'count index'.split(' '),
  set: 'add clear copy difference difference_update discard intersection intersection_update isdisjoint issubset issuperset pop remove symmetric_difference symmetric_difference_update union update'.split(
    ' ',
  ),
  frozenset: 'copy difference intersection isdisjoint issubset issuperset symmetric_difference union'.split(' '),
  int: 'as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag is_integer numerator real to_bytes'.split(
    ' ',
  ),
  float: 'as_integer_ratio conjugate from_number fromhex hex imag is_integer real'.split(' '),
  bool: 'as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag is_integer numerator real to_bytes'.split(
    ' ',
  ),
  bytes:
    'capitalize center count decode endswith expandtabs find fromhex hex index isalnum isalpha isascii isdigit islower isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill'.split(
      ' ',
    ),
  generator: 'close gi_code gi_frame gi_running gi_state gi_suspended gi_yieldfrom send throw'.split(' '),
  range: 'count index start step stop'.split(' '),
  bytearray:
    'append capitalize center clear copy count decode endswith expandtabs extend find fromhex hex index insert isalnum isalpha isascii isdigit islower isspace istitle isupper join ljust lower lstrip maketrans partition pop remove removeprefix removesuffix replace resize reverse rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase take_bytes title translate upper zfill'.split(
      ' ',
    ),
  complex: 'conjugate from_number imag real'.split(' '),
  NoneType: [],
  function: [],
  object: [],
};

/** What `dir()` of an instance adds to the names of its class. */
export const OBJECT_NAMES: readonly string[] =
  '__class__ __delattr__ __dict__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__ __getstate__ __gt__ __hash__ __init__ __init_subclass__ __le__ __lt__ __module__ __ne__ __new__ __reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__ __subclasshook__ __weakref__'.split(
    ' ',
  );

/** `sys.stdlib_module_names` that start with a letter. */
export const MODULE_NAMES: ReadonlySet<string> = new Set(
  'abc aifc annotationlib antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall compression concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profile profiling pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct subprocess sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo'.split(
    ' ',
  ),
);

/** Builtins, attributes (`type.name`) and modules that only these versions have. */
export const ONLY_IN: Since = {
  frozendict: ['3.15'],
  sentinel: ['3.15'],
  ImportCycleError: ['3.15'],
  PythonFinalizationError: ['3.13', '3.14', '3.15'],
  'int.is_integer': ['3.12', '3.13', '3.14', '3.15'],
  'float.from_number': ['3.14', '3.15'],
  'bool.is_integer': ['3.12', '3.13', '3.14', '3.15'],
  'generator.gi_state': ['3.15'],
  'bytearray.resize': ['3.14', '3.15'],
  'bytearray.take_bytes': ['3.15'],
  'complex.from_number': ['3.14', '3.15'],
  'import aifc': ['3.11', '3.12'],
  'import annotationlib': ['3.14', '3.15'],
  'import asynchat': ['3.11'],
  'import asyncore': ['3.11'],
  'import audioop': ['3.11', '3.12'],
  'import cgi': ['3.11', '3.12'],
  'import cgitb': ['3.11', '3.12'],
  'import chunk': ['3.11', '3.12'],
  'import compression': ['3.14', '3.15'],
  'import crypt': ['3.11', '3.12'],
  'import distutils': ['3.11'],
  'import imghdr': ['3.11', '3.12'],
  'import imp': ['3.11'],
  'import lib2to3': ['3.11', '3.12'],
  'import mailcap': ['3.11', '3.12'],
  'import msilib': ['3.11', '3.12'],
  'import nis': ['3.11', '3.12'],
  'import nntplib': ['3.11', '3.12'],
  'import ossaudiodev': ['3.11', '3.12'],
  'import pipes': ['3.11', '3.12'],
  'import profiling': ['3.15'],
  'import smtpd': ['3.11'],
  'import sndhdr': ['3.11', '3.12'],
  'import spwd': ['3.11', '3.12'],
  'import sre_compile': ['3.11', '3.12', '3.13', '3.14'],
  'import sre_constants': ['3.11', '3.12', '3.13', '3.14'],
  'import sre_parse': ['3.11', '3.12', '3.13', '3.14'],
  'import sunau': ['3.11', '3.12'],
  'import telnetlib': ['3.11', '3.12'],
  'import uu': ['3.11', '3.12'],
  'import xdrlib': ['3.11', '3.12'],
};
