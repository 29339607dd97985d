@echo off
rem Starts yieldlings on Windows: finds a Java, builds what is missing in a checkout, and runs the program.
rem
rem The same script lies in a checkout (cli\yieldlings.cmd) and in the unpacked distributions, beside lib\ and course\,
rem and runtime\ in those that bring a Java of their own. The script yieldlings does the same elsewhere.
rem
rem No block in parentheses holds a path: one like "Program Files (x86)" would end it.
setlocal EnableExtensions DisableDelayedExpansion
set "least=25"
set "here=%~dp0"
set "here=%here:~0,-1%"

rem --- what runs it: the runtime that lies beside it, else a JDK
set "bundled=false"
set "jdk=%here%\runtime"
if not exist "%jdk%\" goto find
set "bundled=true"
if not exist "%jdk%\bin\java.exe" goto damaged
if not exist "%jdk%\release" goto damaged
call :read_release
goto found

:damaged
echo yieldlings: %jdk% is damaged; unpack the archive once more. 1>&2
exit /b 3

:find
if defined JAVA_HOME call :try "%JAVA_HOME%"
if defined feature goto found
if defined JDK_HOME call :try "%JDK_HOME%"
if defined feature goto found
for %%j in (java.exe) do call :try_command "%%~$PATH:j"
if defined feature goto found
for %%p in ("%ProgramFiles%" "%LOCALAPPDATA%\Programs") do for %%v in ("Eclipse Adoptium" Java Microsoft Zulu "Amazon Corretto" BellSoft) do call :try_below "%%~p\%%~v"
if defined feature goto found
call :try_below "%USERPROFILE%\.jdks"
if defined feature goto found
call :try_below "%USERPROFILE%\scoop\apps"
if defined feature goto found
echo yieldlings needs a JDK %least% or later, and found none: install one (for example from https://adoptium.net), or set JAVA_HOME to it. The archives for Linux, macOS and Windows need none. 1>&2
exit /b 3
:found

rem --- in a checkout: build what is missing
set "home=%here%"
set "stamp="
if exist "%here%\lib\" goto built
if not exist "%here%\pom.xml" goto missing
for /f "usebackq tokens=2,3 delims=<>" %%a in ("%here%\..\pom.xml") do if "%%a"=="revision" set "version=%%b"
set "home=%here%\target\yieldlings-%version%\yieldlings-%version%"
if exist "%home%\lib\" goto built
echo Building yieldlings for its first use; this takes a minute or two. 1>&2
set "JAVA_HOME=%jdk%"
call mvn -B -q -f "%here%\..\pom.xml" -Dmaven.test.skip=true -Dspotless.check.skip=true package 1>&2
if not exist "%home%\lib\" goto missing
goto built
:missing
echo yieldlings: %home%\lib is missing; unpack the distribution once more, or build the checkout with mvn package. 1>&2
exit /b 3
:built
pushd "%home%\lib"
for %%j in (yieldlings-cli-*.jar) do set "jar=%%~fj"
popd

rem --- once for each Java: an archive of what both JVMs load at their start; without one they only start slower
rem A JVM refuses it without a word once a jar has another time than it had then, as in a copy. So that time is kept.
rem And it takes one without a word that was made from another build whose jars have the same times. So is the build.
set "build="
for %%j in ("%jar%") do set "times=%%~tj %%~zj"
for %%j in ("%jdk%\release") do set "times=%times%, %%~tj %%~zj"
if exist "%home%\lib\build" set /p build=<"%home%\lib\build"
set "times=%times%, %build%"
set "cache=%USERPROFILE%\.cache\yieldlings"
if defined YIELDLINGS_CACHE set "cache=%YIELDLINGS_CACHE%"
set "start=%home%\start\%runtime%"
call :is_fresh
if defined fresh goto ready
call :prepare
if defined fresh goto ready
rem Where the program's own folder can't be written to, each user has one of theirs.
set "start=%cache%\start\%home::=%\%runtime%"
call :is_fresh
if not defined fresh call :prepare
:ready
rem One that could not be made is empty, so that it isn't tried each time.
set "aot="
for %%f in ("%start%\program.aot") do if %%~zf GTR 0 set aot="-XX:AOTCache=%%~ff"

rem --- where it is, for a workspace that does not find it any more where it was
set "noted="
if exist "%cache%\launcher" set /p noted=<"%cache%\launcher"
if "%noted%"=="%here%\yieldlings.cmd" goto noted
mkdir "%cache%" 2>nul
>"%cache%\launcher" echo %here%\yieldlings.cmd
:noted

rem --- how wide the terminal is; the program finds out itself whether there is one
set "columns="
set "line="
for /f "tokens=2 delims=:" %%c in ('mode con 2^>nul') do call :mode %%c

rem --- what the user typed, to be repeated in advice
if not defined YIELDLINGS_PROGRAM set "YIELDLINGS_PROGRAM=%~0"

rem A console takes colours only after this, and keeps doing so.
cmd /c rem
"%jdk%\bin\java.exe" "@%home%\lib\jvm.options" %aot% "-Dyieldlings.bundled=%bundled%" "-Dyieldlings.columns=%columns%" "-Dyieldlings.start=%start%" "-Dyieldlings.program=%YIELDLINGS_PROGRAM%" "-Dyieldlings.launcher=%here%\yieldlings.cmd" -jar "%jar%" %*
exit /b %ERRORLEVEL%

rem --- tries folders: the first with a JDK of the least version becomes jdk, and feature says which that is
:try
if defined feature exit /b
if "%~1"=="" exit /b
set "jdk=%~1"
shift
if not exist "%jdk%\bin\javac.exe" goto try
if not exist "%jdk%\release" goto try
call :read_release
if not defined feature goto try
if %feature% LSS %least% set "feature="
goto try

:try_below
if defined feature exit /b
if not exist "%~1\" exit /b
pushd "%~1"
for /d %%j in (*) do call :try "%%~fj" "%%~fj\current"
popd
exit /b

:try_command
if "%~1"=="" exit /b
for %%f in ("%~dp1..") do call :try "%%~ff"
exit /b

:read_release
set "feature="
set "runtime="
for /f "usebackq tokens=1,2 delims==" %%a in ("%jdk%\release") do call :entry "%%a" "%%~b"
exit /b

:entry
if "%~1"=="JAVA_RUNTIME_VERSION" set "runtime=%~2"
if not "%~1"=="JAVA_VERSION" exit /b
if not defined runtime set "runtime=%~2"
for /f "delims=.-+" %%v in ("%~2") do set "feature=%%v"
exit /b

:is_fresh
set "fresh="
set "then="
if not exist "%start%\program.aot" exit /b
if exist "%start%\times" set /p then=<"%start%\times"
if "%then%"=="%times%" set "fresh=true"
exit /b

rem It is made aside and then put in its place: another start may be doing the same.
:prepare
set "made=%start%.made-%RANDOM%"
mkdir "%made%" 2>nul
if not exist "%made%\" exit /b
echo Preparing a faster start with this Java; this takes some seconds, once. 1>&2
>"%made%\times" echo %times%
"%jdk%\bin\java.exe" "@%home%\lib\jvm.options" "-XX:AOTCacheOutput=%made%\program.aot" -jar "%jar%" prepare "%made%" >"%made%\log" 2>&1 <nul
if not exist "%made%\program.aot" type nul >"%made%\program.aot"
if exist "%start%\" rmdir /s /q "%start%" 2>nul
move "%made%" "%start%" >nul 2>&1
if exist "%made%\" rmdir /s /q "%made%" 2>nul
set "fresh=true"
exit /b

rem The second number that mode tells is that of the columns, in any language.
:mode
if defined columns exit /b
if defined line set "columns=%1"
set "line=%1"
exit /b
